'use client';

import { startTransition, useEffect, useState } from 'react';

/** A value as it stood when it last rested for `pause` milliseconds: what follows typing at a distance is drawn from it. */
export const useSettled = <T>(value: T, pause: number): T => {
  const [settled, settle] = useState<{ value: T }>({ value });
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => settle({ value })), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled.value;
};
