import { answersAlike } from '../__testUtils__/answersAlike';
import { askScan } from './askScan';

answersAlike('scan', askScan);
