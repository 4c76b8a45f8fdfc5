/** What an address of the site answered, before any redirect is followed. `path` has no fragment. */
export type Answer = {
  path: string;
  status: number;
  type: string;
  location: string | null;
  link: string | null;
  bytes: Buffer;
};

/** Asks for one path, as a reader who follows a link would. */
export const ask = async (origin: string, path: string): Promise<Answer> => {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  return {
    path,
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    location: answer.headers.get('location'),
    link: answer.headers.get('link'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
};

/** Whether the answer is a page for readers. */
export const isPage = ({ type }: Pick<Answer, 'type'>): boolean => type.startsWith('text/html');
