import { answersAlike } from '../__testUtils__/answersAlike';
import { askCommandLine } from './askCommandLine';

answersAlike('command line', askCommandLine);
