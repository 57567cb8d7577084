import type { Instant } from '@app/calendar';
import { bare, paperText } from '../overdue/overdue-paper';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { noticeOf, unnumbered } from './notice-words';
import { owedBy } from './owed';
import { meanwhileInWords } from './situation-meanwhile';
import { stageTitles } from './stages';
import type { Item, SupervisionState, Urging } from './state';

type NameOf = (id: string) => string;

const title = '关于挂牌督办事项办理情况的报告';

/** 督办情况报告: how the supervision stands, for the commission of the supervisor's own place; no office reports on its government (SV-29). */
export function situationText(state: SupervisionState, nameOf: NameOf, world: World): DraftText {
  const { supervisor } = state;
  const text = paperText({
    title,
    addressee: nameOf(`${supervisor.slice(0, 6)}-safety-commission`),
    body: [
      `${noticeOf(state, nameOf)}${receiptInWords(state, nameOf)}`,
      ...itemsInWords(state),
      ...meanwhileInWords(state, nameOf, world.now),
      vettingInWords(state, nameOf),
      urgesInWords(state, nameOf),
      openInWords(state, nameOf, world),
      '特此报告。',
    ],
    sender: nameOf(supervisorLetter(state).sender),
    day: dayAt(world.now),
  });
  return { kind: 'supervision-report', text, missing: unnumbered(state) };
}

function receiptInWords({ receivedOn, addressee }: SupervisionState, nameOf: NameOf): string {
  return receivedOn === null ? `${nameOf(addressee)}尚未签收。` : `${nameOf(addressee)}已于${dayInWords(receivedOn)}签收。`;
}

function itemsInWords({ items }: SupervisionState): readonly string[] {
  return items.length === 0 ? [] : [`各督办事项办理情况：${items.map(itemInWords).join('；')}。`];
}

function itemInWords({ n, text, state, on }: Item): string {
  const said = `${n}．${bare(text)}`;
  if (state === 'open') return `${said}，正在办理`;
  return on === null ? `${said}，已完成` : `${said}，已于${dayInWords(on)}完成`;
}

function vettingInWords(state: SupervisionState, nameOf: NameOf): string {
  const { vetting, vettedAt, changesAskedAt, sentUp = null, supervisor } = state;
  if (vetting === 'not-required') return '督办通知未要求审核调查报告。';
  if (vettedAt !== null) return `${nameOf(supervisor)}已于${on(vettedAt)}审核同意调查报告。`;
  if (sentUp !== null) return `调查报告第${sentUp.version}稿已于${on(sentUp.at)}报送审核，尚未答复。`;
  if (changesAskedAt !== null) return `${nameOf(supervisor)}已于${on(changesAskedAt)}对调查报告提出修改意见，修改后的报告稿尚未报送。`;
  return '调查报告尚未报送审核。';
}

function urgesInWords({ urges = [], supervisor }: SupervisionState, nameOf: NameOf): string {
  if (urges.length === 0) return `${nameOf(supervisor)}尚未催办。`;
  return `${nameOf(supervisor)}已催办${urges.length}次：${urges.map(urgingInWords).join('；')}。`;
}

function urgingInWords({ at, sentence, text }: Urging): string {
  return `${on(at)}，${bare(sentence ?? text.zh.replace(/^督办单位催办：/, ''))}`;
}

function openInWords(state: SupervisionState, nameOf: NameOf, world: World): string {
  const { stage, addressee, stageSince } = state;
  if (stage === 'released' || stage === 'withdrawn') return `${stageTitles[stage].zh}（${on(stageSince)}）。`;
  const owed = owedBy(state, world);
  if (owed.length === 0) return `${nameOf(addressee)}没有尚待办理的事项。`;
  const each = owed.map(({ words, clock }) => (clock?.dueDate == null ? words.zh : `${words.zh}（期限至${dayInWords(clock.dueDate)}）`));
  return `目前尚待${nameOf(addressee)}办理：${each.join('、')}。`;
}

function on(at: Instant): string {
  return dayInWords(dayAt(at));
}
