import polyglotI18nProvider from 'ra-i18n-polyglot';
import { en, zh } from './messages';

export const LOCALES = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? en : zh),
  'zh-CN',
  LOCALES,
);
