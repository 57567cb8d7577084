import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Installation } from '@app/domain';
import { StartError } from '@app/local-servers';

// Goes up when an older release could not read what a newer one keeps in the folder.
const format = 1;
const noteSchema = z.object({ format: z.number(), installation: z.enum(['real', 'sandbox']) });

/**
 * Opens the data folder, or makes it.
 *
 * @returns its absolute path
 * @throws StartError when a newer release made it, or it belongs to the other kind of installation
 */
export function openDataFolder(dataDir: string, installation: Installation): string {
  const folder = resolve(dataDir);
  const note = join(folder, 'anjian.json');
  if (!existsSync(note)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(note, `${JSON.stringify({ format, installation })}\n`);
    return folder;
  }
  const read = noteSchema.safeParse(parsed(readFileSync(note, 'utf8')));
  if (!read.success) throw unreadable(note);
  if (read.data.format > format) throw newer(folder, read.data.format);
  if (read.data.installation !== installation) throw otherKind(folder, read.data.installation, installation);
  return folder;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(note: string): StartError {
  return new StartError('foreign-data', `${note} 已损坏，无法读取。`, `${note} is damaged and cannot be read.`);
}

function newer(folder: string, found: number): StartError {
  return new StartError(
    'newer-data',
    `数据目录 ${folder} 由更新版本的案鉴建立（格式 ${found}），请升级程序。`,
    `The data folder ${folder} was made by a newer release (format ${found}): upgrade Anjian.`,
  );
}

function otherKind(folder: string, found: Installation, wanted: Installation): StartError {
  const zh = { real: '正式', sandbox: '模拟' };
  return new StartError(
    'foreign-data',
    `数据目录 ${folder} 属于${zh[found]}环境，不能作为${zh[wanted]}环境启动：请用 --data 指定另一目录。`,
    `The data folder ${folder} is a ${found} installation and cannot be started as ${wanted}: choose another folder with --data.`,
  );
}
