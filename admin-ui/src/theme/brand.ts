import type { ThemeOptions } from '@mui/material/styles';

/** No font is shipped: these are what Chinese office machines and phones carry. */
const FONTS = [
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  '"Noto Sans CJK SC"',
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  '"Microsoft YaHei"',
  'system-ui',
  'sans-serif',
].join(',');

/** Dark enough on white, and light enough on black, for small text (WCAG AA). */
const palettes: Record<'light' | 'dark', ThemeOptions['palette']> = {
  light: {
    mode: 'light',
    primary: { main: '#1a4b8c' },
    secondary: { main: '#8c1d18' },
    error: { main: '#b3261e' },
    warning: { main: '#8a4b00' },
    success: { main: '#1e6b34' },
    info: { main: '#1a4b8c' },
    background: { default: '#f4f6f9', paper: '#ffffff' },
    text: { primary: 'rgba(0,0,0,0.9)', secondary: 'rgba(0,0,0,0.68)' },
  },
  dark: {
    mode: 'dark',
    primary: { main: '#8ab4f8' },
    secondary: { main: '#f2b8b5' },
    error: { main: '#ff8a80' },
    warning: { main: '#ffb74d' },
    success: { main: '#81c995' },
    info: { main: '#8ab4f8' },
    background: { default: '#121418', paper: '#1b1e24' },
  },
};

const typography: ThemeOptions['typography'] = {
  fontFamily: FONTS,
  button: { textTransform: 'none', fontWeight: 600 },
  h6: { fontWeight: 600, fontSize: '1.1rem' },
};

export const brand = (mode: 'light' | 'dark'): ThemeOptions => ({
  palette: palettes[mode],
  shape: { borderRadius: 8 },
  typography,
});
