import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { emptyDevice } from './emptyDevice';

afterEach(cleanup);
afterEach(emptyDevice);

/** Whole pages come up in these tests, on machines that do other things besides. */
configure({ asyncUtilTimeout: 8_000 });

/** jsdom has no media queries; every test sees the desktop unless it says otherwise. */
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
    onchange: null,
  }) satisfies MediaQueryList;
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
