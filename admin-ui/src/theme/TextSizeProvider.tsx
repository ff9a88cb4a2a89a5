import { useMemo, useState, type ReactNode } from 'react';
import { rememberedLargeText, rememberLargeText, TextSizeContext } from './textSize';

export function TextSizeProvider({ children }: { children: ReactNode }) {
  const [large, setLarge] = useState(rememberedLargeText);
  const size = useMemo(() => {
    const toggle = () => {
      rememberLargeText(!large);
      setLarge(!large);
    };
    return { large, toggle };
  }, [large]);
  return <TextSizeContext value={size}>{children}</TextSizeContext>;
}
