import { zhCN } from '@mui/material/locale';
import type { ThemeOptions } from '@mui/material/styles';
import { deepmerge } from '@mui/utils';
import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { brand } from './brand';
import { components } from './components';
import { largeText } from './largeText';

const theme = (mode: 'light' | 'dark', large: boolean): RaThemeOptions =>
  [
    brand(mode),
    { components: components(mode) },
    large ? largeText : {},
    zhCN,
  ].reduce<ThemeOptions>((whole, part) => deepmerge(whole, part), defaultTheme);

export const themes = {
  normal: { light: theme('light', false), dark: theme('dark', false) },
  large: { light: theme('light', true), dark: theme('dark', true) },
};
