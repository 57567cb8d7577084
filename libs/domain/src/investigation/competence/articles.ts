import { article } from '../articles';

/** Governments by level; a department authorised or entrusted; the unit (JU-01, JU-02). */
export const article19 = article('十九');
/** A higher government, at any time, where it holds it necessary (JU-03). */
export const raisingArticle = `${article('二十')}第一款`;
/** A higher government, after a change of the casualties inside the window (JU-04). */
export const takeOverArticle = `${article('二十')}第二款`;
/** Accident and unit in different places (JU-05). */
export const article21 = article('二十一');
