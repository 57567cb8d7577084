// 临河区朗润园三区“9·19”高处坠落事故, “3·2”较大中毒和窒息事故
const afterDay = /[”"](?:一般|较大|重大|特别重大)?([^“”"]{2,12})事故$/;
const bare = /^(?:一般|较大|重大|特别重大)?([^“”"]{2,12})事故$/;

/** What kind of accident a name says it was: 高处坠落, 中毒和窒息. Null where the name does not follow the usual form. */
export function kindInName(name: string): string | null {
  return (afterDay.exec(name) ?? bare.exec(name))?.[1] ?? null;
}
