import { Button } from 'antd';
import { useState } from 'react';
import { useSay, useWords } from '../../text/language';
import { useField } from '../form/context';
import type { Field, FieldOf } from '../form/field';
import { entryOf } from '../form/first-values';
import { Row } from '../form/row';
import { useForm } from '../form/context';
import { CaseField } from './case';
import { DocumentField } from './document';
import { ListField } from './list';
import { MomentField } from './moment';
import { OrganField } from './organ';
import { PlaceField } from './place';
import { ChoiceField, ItemField, NumberField, PersonField, RefField, TextField } from './words';

/** Any field of any form, at its path. */
export function Drawn({ field, path }: { readonly field: Field; readonly path: string }) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} path={path} />;
    case 'person':
      return <PersonField field={field} path={path} />;
    case 'ref':
      return <RefField field={field} path={path} />;
    case 'count':
    case 'amount':
      return <NumberField field={field} path={path} />;
    case 'choice':
      return <ChoiceField field={field} path={path} />;
    case 'item':
      return <ItemField field={field} path={path} />;
    case 'organ':
      return <OrganField field={field} path={path} />;
    case 'place':
      return <PlaceField field={field} path={path} />;
    case 'document':
      return <DocumentField field={field} path={path} />;
    case 'case':
      return <CaseField field={field} path={path} />;
    case 'day':
    case 'instant':
    case 'time':
      return <MomentField field={field} path={path} />;
    case 'list':
      return <ListField field={field} path={path} />;
    case 'group':
      return <GroupField field={field} path={path} />;
  }
}

/** A part of a form with fields of its own; one that may be left out is opened first. */
function GroupField({ field, path }: { readonly field: FieldOf<'group'>; readonly path: string }) {
  const say = useSay();
  const words = useWords();
  const { now } = useForm();
  const { id, value, change, fault, disabled } = useField(path);
  const [asked, setAsked] = useState<'yes' | 'no'>('no');
  const open = field.required || value !== undefined || asked === 'yes';
  const begin = () => {
    setAsked('yes');
    change(entryOf(field, now, 0));
  };
  const end = () => {
    setAsked('no');
    change(undefined);
  };
  return (
    <Row field={field} id={id} fault={fault} holds="group" span="all">
      {open ? (
        <div className="list-group">
          <div className="fields">
            {field.fields.map((one) => (
              <Drawn key={one.name} field={one} path={`${path}.${one.name}`} />
            ))}
          </div>
          {field.required ? null : (
            <Button size="small" type="text" disabled={disabled} onClick={end}>
              {words.command.leaveOut}
            </Button>
          )}
        </div>
      ) : (
        <Button size="small" disabled={disabled} onClick={begin}>
          {words.command.fillIn(say(field.title))}
        </Button>
      )}
    </Row>
  );
}
