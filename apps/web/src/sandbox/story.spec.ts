import { tourSteps } from './story';

const acts = tourSteps.flatMap((step) => step.acts);

test('the acts come one after the other, each under a name of its own, and cite papers that were filed before', () => {
  expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).sort());
  expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
  acts.forEach(({ documents = [] }, index) => {
    const filed = acts.slice(0, index).flatMap(({ id, command }) => (command === 'file-document' ? [id] : []));
    expect(documents.filter((id) => !filed.includes(id))).toEqual([]);
  });
});

test('one approval is there to be refused, before the supervisor has agreed', () => {
  const commands = acts.map(({ command, refused = false }) => (refused ? `refused ${command}` : command));
  expect(commands.filter((command) => command.endsWith('approve'))).toEqual(['refused approve', 'approve']);
  expect(commands.indexOf('refused approve')).toBeLessThan(commands.indexOf('agree-vetting'));
  expect(commands.indexOf('agree-vetting')).toBeLessThan(commands.indexOf('approve'));
});

test('what the tour says is published is what was published', () => {
  expect(acts[0]?.data).toMatchObject({ name: '浙江武义伟嘉利工贸有限公司“4·17”重大火灾事故', deaths: 11, directLossWan: 2806.5 });
  const dayOf = (command: string) => acts.find((act) => act.command === command)?.at.slice(0, 10);
  expect([dayOf('record-supervision'), dayOf('publish-report')]).toEqual(['2023-04-21', '2023-07-30']);
});
