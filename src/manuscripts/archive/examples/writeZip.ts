import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in an archive. What is said of it beside its bytes may be untrue, as a hostile archive's is. */
export type ZipEntry = { name: string; bytes: Uint8Array; stored?: boolean; claims?: number; flags?: number };

const fields = (values: [size: 2 | 4, value: number][]): Buffer => {
  const buffer = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value, at);
    at += size;
  }
  return buffer;
};

/** A zip archive (APPNOTE 6.3) of some files; `claims` is the unpacked size that the entry declares in place of its own. */
export const writeZip = (entries: ZipEntry[]): Uint8Array => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, stored = false, claims = bytes.length, flags = 0 } of entries) {
    const data = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const path = Buffer.from(name);
    const about: [2 | 4, number][] = [
      [2, 20],
      [2, flags | 0x800],
      [2, stored ? 0 : 8],
      [4, 0],
      [4, crc32(bytes)],
      [4, data.length],
      [4, claims],
      [2, path.length],
      [2, 0],
    ];
    const local = Buffer.concat([fields([[4, 0x04034b50], ...about]), path, data]);
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(fields([[4, 0x02014b50], [2, 20], ...about, ...rest]), path);
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...files, list, end]);
};
