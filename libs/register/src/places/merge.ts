import type { PlaceVersion } from './place-version';

/**
 * Versions by code, oldest first. From the first day of an addition on, what the release and earlier additions say of that code gives way to
 * it, also after the addition has ended: so an administrator can rename, put right and end a place. A version that begins after that end
 * counts again.
 *
 * @param additions in the order in which they were recorded
 */
export function versionsByCode(
  release: readonly PlaceVersion[],
  additions: readonly PlaceVersion[],
): ReadonlyMap<string, readonly PlaceVersion[]> {
  const versions = grouped(release);
  for (const addition of additions) {
    const kept = giveWay(versions.get(addition.code) ?? [], addition);
    versions.set(
      addition.code,
      [...kept, addition].sort((a, b) => a.since.by.localeCompare(b.since.by)),
    );
  }
  return versions;
}

function giveWay(versions: readonly PlaceVersion[], { since, until }: PlaceVersion): readonly PlaceVersion[] {
  return versions.flatMap((version) => {
    if (until !== null && version.since.by >= until.goneBy) return [version];
    if (since.after === null || version.since.by >= since.by) return [];
    if (version.until !== null && version.until.goneBy <= since.by) return [version];
    return [{ ...version, until: { last: since.after, goneBy: since.by }, successors: [] }];
  });
}

function grouped(versions: readonly PlaceVersion[]): Map<string, PlaceVersion[]> {
  const groups = new Map<string, PlaceVersion[]>();
  for (const version of versions) {
    const group = groups.get(version.code);
    if (group === undefined) groups.set(version.code, [version]);
    else group.push(version);
  }
  return groups;
}
