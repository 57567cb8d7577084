import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import { clueChanges } from './changes';
import { findClue } from './find-clue';
import { handOverClue } from './hand-over-clue';
import { clueFacts } from './facts';
import { clueHandovers } from './handovers';
import { logInterference } from './log-interference';
import { recordClueReceipt } from './record-clue-receipt';

const always = staying(...lifetime);

/** 线索和干预: what the team comes upon and others pursue. The referral has no procedure yet, so a clue stays open until its receipt is on record. */
export const clues: Part = {
  commands: {
    'find-crime-clue': {
      title: { zh: '发现涉嫌犯罪线索', en: 'find the clue of a crime' },
      places: always,
      decide: findClue('crime'),
    },
    'hand-over-crime-clue': {
      title: { zh: '移送涉嫌犯罪线索', en: 'hand over the clue of a crime' },
      places: always,
      decide: handOverClue('crime'),
    },
    'find-official-clue': {
      title: { zh: '发现公职人员问题线索', en: "find the clue of an official's breach of duty" },
      places: always,
      decide: findClue('official'),
    },
    'hand-over-official-clue': {
      title: { zh: '移送公职人员问题线索', en: "hand over the clue of an official's breach of duty" },
      places: always,
      decide: handOverClue('official'),
    },
    'record-clue-receipt': {
      title: { zh: '登记线索接收', en: 'record that a clue was received' },
      places: always,
      decide: recordClueReceipt,
    },
    'log-interference': {
      title: { zh: '记录干预调查的情况', en: 'log an interference with the investigation' },
      places: always,
      decide: logInterference,
    },
  },
  changes: clueChanges,
  facts: clueFacts,
  handovers: clueHandovers,
};
