/** opened 已下达, supervising 督办中, vetted 已审核同意, completed 督办事项完成, released 已解除, withdrawn 已撤回. */
export type Stage = 'opened' | 'supervising' | 'vetted' | 'completed' | 'released' | 'withdrawn';
