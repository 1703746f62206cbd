import { gzipSync } from 'node:zlib';

/** A tar.gz as git hosts make it: all files below one folder. */
export function tarball(
  folder: string,
  files: Map<string, Uint8Array>,
): Buffer {
  const parts: Uint8Array[] = [];
  for (const [path, content] of files) {
    parts.push(header(`${folder}/${path}`, content.byteLength), content);
    parts.push(new Uint8Array((512 - (content.byteLength % 512)) % 512));
  }
  parts.push(new Uint8Array(1024));
  return gzipSync(Buffer.concat(parts), { level: 0 });
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
