const ARCHIVES = /\.(?:zip|docx|docm|xlsx|pptx|odt|jar|7z|rar|gz|tgz|bz2|xz|zst|tar)$/i;

/** First bytes of zip, gzip, 7z, rar, bzip2, xz and zstd. */
const MAGIC = ['504b0304', '1f8b08', '377abcaf271c', '526172211a07', '425a68', 'fd377a585a00', '28b52ffd'];

/** Objects of other programs that Word keeps in its file, such as the table behind a diagram. */
export const isEmbedded = (name: string): boolean => /^word\/embeddings\//i.test(name);

/** Whether a file of an archive is an archive itself, by its name or by its first bytes. */
export const isArchive = (name: string, bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 6)).toString('hex');
  return ARCHIVES.test(name) || MAGIC.some((magic) => start.startsWith(magic));
};
