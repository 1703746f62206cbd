import { answersAlike } from '../__testUtils__/answersAlike';
import { askLibrary } from './askLibrary';

answersAlike('library', askLibrary);
