import { createContext } from 'react';

/** The window in which a component stands: the one its script runs in, or one into which it is painted from there. */
export const PageContext = createContext<Window>(window);
