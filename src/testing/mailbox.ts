import type { Payload, SendEmailOptions } from 'payload';

export type Letter = Pick<SendEmailOptions, 'to' | 'subject' | 'text'>;

/** Keeps what a booted house would send. `fail` makes the next letters fail, as a mail server that is away does. */
export const mailboxOf = (payload: Payload): { letters: Letter[]; fail: (on: boolean) => void } => {
  const letters: Letter[] = [];
  let isAway = false;
  payload.sendEmail = async ({ to, subject, text }) => {
    if (isAway) throw new Error('connect ECONNREFUSED');
    letters.push({ to, subject, text });
  };
  return { letters, fail: (on) => void (isAway = on) };
};
