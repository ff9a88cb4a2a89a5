import english from 'ra-language-english';
import * as cases from '../cases/messages';
import * as app from '../layout/messages';
import * as worklist from '../worklist/messages';
import { raChinese } from './raChinese';
import * as codes from './codes';
import * as resources from './resources';

export const zh = {
  ...raChinese,
  ...codes.zh,
  ...resources.zh,
  ...app.zh,
  ...worklist.zh,
  ...cases.zh,
};
export const en: typeof zh = {
  ...english,
  ...codes.en,
  ...resources.en,
  ...app.en,
  ...worklist.en,
  ...cases.en,
};
