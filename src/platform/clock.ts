type Clock = () => Date;

const system: Clock = () => new Date();

let clock: Clock = system;

/** The present moment; the only place the product asks for it, so that a test can stand still. */
export const now = (): Date => clock();

/** Puts another clock in place. Returns a function that gives the system's clock back. */
export const setClock = (other: Clock): (() => void) => {
  clock = other;
  return () => {
    clock = system;
  };
};
