import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What stands against recording a person, a post, a shift or a deputy. */
export const peopleErrors: ErrorEntries = {
  'people-organ-unknown': entry(
    422,
    ['登记簿中没有这个机关。', 'The register does not know this organ.'],
    ['请从登记簿中选择机关；没有的，先登记机关。', 'Choose an organ of the register, or record it there first.'],
  ),
  'people-organ-ended': entry(
    422,
    ['{organ}已经撤销。', '{organ} has ended.'],
    ['请选择承继其职责的机关。', 'Choose the organ that took over its functions.'],
  ),
  'person-unknown': entry(
    404,
    ['没有登记这个人员。', 'No such person is on record.'],
    ['请从该机关的人员中选择。', 'Choose one of the people of the organ.'],
  ),
  'person-known': entry(
    409,
    ['该机关已经登记了{name}，联系方式也相同。', '{name} is on record in this organ already, with the same contact points.'],
    [
      '请使用已有的记录；同名的另一人，请填写其账号、电子邮箱或者手机。',
      'Use that entry; for another person of the name, give an account, an e-mail address or a mobile number.',
    ],
  ),
  'account-unknown': entry(
    422,
    ['没有“{account}”这个账号。', 'There is no account "{account}".'],
    ['请核对账号；尚未开通的，请管理员开通。', 'Check the account, or have an administrator make it.'],
  ),
  'account-of-another': entry(
    409,
    ['该账号已经登记为{name}的账号。', 'The account is on record as that of {name}.'],
    ['一个账号只属于一人，请核对。', 'An account belongs to one person: check it.'],
  ),
  'post-not-of-organ': entry(
    422,
    ['该机关没有这个岗位。', 'An organ of this kind has no such post.'],
    ['请从该机关的岗位中选择。', 'Choose one of the posts of the organ.'],
  ),
  'assignment-span-empty': entry(
    422,
    ['结束时间应当晚于开始时间。', 'The end must be later than the beginning.'],
    ['请核对起止时间。', 'Check both times.'],
  ),
  'assignment-too-far': entry(
    422,
    ['时间超出了自今日起两年的范围。', 'A time lies more than two years ahead.'],
    ['请核对起止时间；任期更长的，结束时间可以不填。', 'Check both times; a post may be given without an end.'],
  ),
  'deputy-of-himself': entry(422, ['不能代理本人。', 'Nobody stands in for himself.'], ['请选择另一人员。', 'Choose somebody else.']),
  'deputy-of-no-holder': entry(
    422,
    ['被代理的人员在此期间不担任该岗位。', 'Whoever is to be stood in for does not hold the post in that time.'],
    ['请核对岗位、人员和起止时间。', 'Check the post, the person and both times.'],
  ),
  'assignment-twice': entry(
    409,
    ['同样的安排已有记录，自 {since} 起。', 'The same is on record already, from {since} on.'],
    ['时间有变动的，先结束原来的安排，再登记新的。', 'To change its time, end that one first and record a new one.'],
  ),
  'assignment-unknown': entry(
    404,
    ['没有这项任职、值班或者代理。', 'No such assignment is on record.'],
    ['请从页面所列的内容中选择。', 'Choose one of those that are listed.'],
  ),
  'assignment-over': entry(
    409,
    ['这项安排在此之前已经结束或者撤销。', 'It is over by then, or was called off.'],
    ['请核对时间；需要继续的，请另行登记。', 'Check the time; record it anew where it is to go on.'],
  ),
  'assignment-end-too-early': entry(
    422,
    ['结束时间早于或者等于开始时间 {since}。', 'The end is not later than the beginning, {since}.'],
    ['请核对结束时间。', 'Check the end.'],
  ),
};
