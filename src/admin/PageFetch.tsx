'use client';

import type { ReactNode } from 'react';
import { saveLog } from './saves/saveLog';
import { watchSaves } from './saves/watchSaves';
import { withinBounds } from './withinBounds';

// Payload's forms and lists can be given neither headers nor bounds nor a listener, so the page's `fetch` is taught
// them, when this module is loaded: before anything on the page has asked for something.
if (typeof window !== 'undefined') window.fetch = watchSaves(withinBounds(window.fetch.bind(window)), saveLog);

/** Stands round every page of the admin, so that all of them ask through the `fetch` above. */
export const PageFetch = ({ children }: { children: ReactNode }) => children;
