import { createContext, useContext } from 'react';

const KEY = 'huimin.largeText';

export interface TextSize {
  large: boolean;
  toggle: () => void;
}

export const TextSizeContext = createContext<TextSize>({ large: false, toggle: () => {} });

export const useTextSize = () => useContext(TextSizeContext);

export const rememberedLargeText = () => localStorage.getItem(KEY) === 'yes';
export const rememberLargeText = (large: boolean) =>
  localStorage.setItem(KEY, large ? 'yes' : 'no');
