import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Radio, Switch } from 'antd';
import { api } from '../api/client';
import { RecordFaults } from '../law/record-faults';
import { useRecorded } from '../parts/use-recorded';
import { useSay, useWords } from '../text/language';
import { settingsQuery } from './notice-settings';
import type { Now, Settings, Way } from './notice-settings';

interface Typed extends Record<Way, boolean>, Pick<Settings, 'detail' | 'digestAt' | 'climbAfterMinutes'> {
  readonly 'quiet.from': string;
  readonly 'quiet.until': string;
  readonly webhookTemplate: string;
  readonly reason?: string;
}

/** Changes how reminders go out; nothing is changed without a reason. */
export function SettingsForm({ now: { settings, ways, usualTemplate } }: { readonly now: Now }) {
  const { noticeSettings, people } = useWords();
  const say = useSay();
  const queries = useQueryClient();
  const [form] = Form.useForm<Typed>();
  // Whoever has no messenger has no use for its template.
  const templated = settings.webhookTemplate !== null || ways.some(({ way, lacking }) => way === 'webhook' && lacking.length === 0);
  const detail = Form.useWatch('detail', form) ?? settings.detail;
  const refresh = () => void queries.invalidateQueries({ queryKey: settingsQuery.queryKey });
  const send = (typed: Typed) => api.PUT('/api/notices/settings', { body: bodyOf(typed, ways) });
  const { recording, unplaced } = useRecorded<Typed, Now>({ form, send, said: () => noticeSettings.saved, onClose: refresh });
  const time = { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: noticeSettings.timeFault };
  return (
    <section className="sheet notice-form">
      <h2>{noticeSettings.ways}</h2>
      <Form
        form={form}
        layout="vertical"
        initialValues={typedOf(settings)}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => recording.mutate(typed)}
      >
        {ways.map(({ way, title, lacking }) => (
          <div key={way} className="notice-way">
            <Form.Item name={way} valuePropName="checked" noStyle>
              <Switch id={way} disabled={lacking.length > 0 && !settings.ways.includes(way)} />
            </Form.Item>
            <label htmlFor={way}>{say(title)}</label>
            <span className="quiet">
              {lacking.length === 0 ? noticeSettings.ready : noticeSettings.lacking(lacking.join(people.comma))}
            </span>
          </div>
        ))}
        <Form.Item name="detail" label={noticeSettings.detail}>
          <Radio.Group
            options={(['count', 'named'] as const).map((value) => ({ value, label: noticeSettings.details[value] }))}
            className="notice-radios"
          />
        </Form.Item>
        {detail === 'named' ? <Alert type="warning" showIcon title={noticeSettings.namedWarning} className="notice-warning" /> : null}
        <div className="notice-times">
          <Form.Item name="quiet.from" label={noticeSettings.quietFrom} rules={[time]}>
            <Input maxLength={5} />
          </Form.Item>
          <Form.Item name="quiet.until" label={noticeSettings.quietUntil} rules={[time]}>
            <Input maxLength={5} />
          </Form.Item>
          <Form.Item name="digestAt" label={noticeSettings.digestAt} rules={[time]}>
            <Input maxLength={5} />
          </Form.Item>
          <Form.Item name="climbAfterMinutes" label={noticeSettings.climbAfter} rules={[{ required: true, message: people.needed }]}>
            <InputNumber min={5} max={240} precision={0} controls={false} />
          </Form.Item>
        </div>
        <p className="quiet">{noticeSettings.timesHelp}</p>
        <Form.Item name="webhookTemplate" hidden={!templated} label={noticeSettings.template} extra={noticeSettings.templateHelp}>
          <Input.TextArea maxLength={4_000} rows={3} placeholder={usualTemplate} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={noticeSettings.reason}
          extra={noticeSettings.reasonHelp}
          rules={[{ required: true, whitespace: true, message: people.needed }]}
        >
          <Input.TextArea maxLength={500} rows={3} />
        </Form.Item>
        <RecordFaults error={recording.error} unplaced={unplaced} />
        <Button type="primary" htmlType="submit" loading={recording.isPending}>
          {people.save}
        </Button>
      </Form>
    </section>
  );
}

function typedOf({ ways, quiet, webhookTemplate, ...settings }: Settings): Typed {
  const on = { mail: ways.includes('mail'), sms: ways.includes('sms'), webhook: ways.includes('webhook') };
  return { ...settings, ...on, 'quiet.from': quiet.from, 'quiet.until': quiet.until, webhookTemplate: webhookTemplate ?? '' };
}

function bodyOf(typed: Typed, ways: Now['ways']) {
  const { detail, digestAt, climbAfterMinutes, webhookTemplate, reason = '' } = typed;
  return {
    ways: ways.map(({ way }) => way).filter((way) => typed[way]),
    detail,
    quiet: { from: typed['quiet.from'], until: typed['quiet.until'] },
    digestAt,
    climbAfterMinutes,
    webhookTemplate: webhookTemplate.trim() === '' ? null : webhookTemplate,
    reason,
  };
}
