import type { Instant } from '@app/calendar';
import type { Post } from '@app/clock';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ValueTransformer } from 'typeorm';
import type { Assignment } from './standing';

// TypeORM makes dates of what the driver reads; an instant is text everywhere.
const instant: ValueTransformer = {
  to: (at: Instant | null) => at,
  from: (at: Date | null) => at?.toISOString() ?? null,
};

/** Somebody of an organ who may hold posts of it, with the ways on which he is reached. */
@Entity('holder')
export class Holder {
  @PrimaryGeneratedColumn('uuid')
  readonly id!: string;

  @Column('text')
  organ!: string;

  /** 姓名. */
  @Column('text')
  name!: string;

  /** Of the web application. */
  @Column('text', { nullable: true })
  account!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  mobile!: string | null;

  /** An address of the organ's own messenger. */
  @Column('text', { nullable: true })
  webhook!: string | null;

  @Column('uuid', { name: 'entered_by' })
  enteredBy!: string;
}

/** One row for each time in which somebody holds a post: what is over stays, so that it can be told who was reminded then. */
@Entity('assignment')
export class AssignmentRow {
  @PrimaryGeneratedColumn('uuid')
  readonly id!: string;

  @Column('text')
  kind!: Assignment['kind'];

  @Column('uuid')
  holder!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  post!: Post;

  @Column('uuid', { name: 'stands_for', nullable: true })
  standsFor!: string | null;

  @Column('timestamptz', { name: 'from_at', transformer: instant })
  from!: Instant;

  @Column('timestamptz', { name: 'until_at', nullable: true, transformer: instant })
  until!: Instant | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'set_by' })
  setBy!: string;
}

/** The tables of people, for the data source of whoever reads or writes them. */
export const peopleTables = [Holder, AssignmentRow];
