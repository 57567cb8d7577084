import { Button, Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import { dayShown } from '../../format/moment';
import { Filing } from '../../documents/filing';
import { useDocuments } from '../../documents/queries';
import type { Filed } from '../../documents/queries';
import { clearing } from '../../parts/clearing';
import { useSay, useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import { faultAt } from '../form/faults';
import type { FieldOf } from '../form/field';
import { Row } from '../form/row';
import { listIn, textIn } from '../form/values';

/** A filed paper, or one that is filed now. */
export function DocumentField({ field, path }: { readonly field: FieldOf<'document'>; readonly path: string }) {
  const { id, value, change, fault, disabled } = useField(path);
  const { of } = useForm();
  const words = useWords();
  const { data } = useDocuments(of.id);
  const options = (data?.documents ?? []).map((one) => ({ value: one.id, label: paperName(one, words.command.paper) }));
  return (
    <Row field={field} id={id} fault={fault}>
      <div className="field-moment">
        <Select
          {...described(id, fault)}
          value={textIn(value) === '' ? null : textIn(value)}
          disabled={disabled}
          allowClear={clearing(words)}
          showSearch={{ optionFilterProp: 'label' }}
          notFoundContent={words.documents.none}
          options={options}
          className="field-wide"
          onChange={(next: string | null) => change(next ?? undefined)}
        />
        <FileHere onFiled={(filed) => change(filed.id)} />
      </div>
    </Row>
  );
}

/** The papers of the case, each with a box; those that are missing are filed in place. */
export function DocumentsField({ field, path }: { readonly field: FieldOf<'list'>; readonly path: string }) {
  const { id, value, change, fault, disabled } = useField(path);
  const { of, faults } = useForm();
  const words = useWords();
  const say = useSay();
  const { data } = useDocuments(of.id);
  const chosen = listIn(value).map(textIn);
  const within = chosen.map((_, index) => faultAt(faults, `${path}.${index}`)).find((one) => one !== null);
  const papers = data?.documents ?? [];
  return (
    <Row field={field} id={id} fault={fault ?? (within == null ? null : say(within))} holds="group" span="all">
      {data !== undefined && papers.length === 0 ? <p className="quiet">{words.documents.none}</p> : null}
      <Checkbox.Group value={chosen} disabled={disabled} onChange={(next) => change(next)} className="paper-list">
        {papers.map((paper) => (
          <Checkbox key={paper.id} value={paper.id}>
            {paperName(paper, words.command.paper)} <span className="quiet">{dayShown(paper.issuedOn, words)}</span>
          </Checkbox>
        ))}
      </Checkbox.Group>
      <FileHere onFiled={(filed) => change([...chosen, filed.id])} />
    </Row>
  );
}

function FileHere({ onFiled }: { readonly onFiled: (filed: Filed) => void }) {
  const words = useWords();
  const { of, now, mode } = useForm();
  const [state, setState] = useState<'closed' | 'open'>('closed');
  return (
    <>
      <Button size="small" disabled={mode === 'shut'} onClick={() => setState('open')}>
        {words.documents.file}
      </Button>
      <Modal
        open={state === 'open'}
        title={words.documents.file}
        footer={null}
        onCancel={() => setState('closed')}
        destroyOnHidden
        width={620}
      >
        <Filing
          of={of}
          now={now}
          onFiled={(filed) => {
            onFiled(filed);
            setState('closed');
          }}
        />
      </Modal>
    </>
  );
}

function paperName({ title, number }: Filed, withNumber: (title: string, number: string) => string): string {
  return number === null ? title : withNumber(title, number);
}
