export { previewNotice } from './preview-notice';
export type { NoticePreview } from './preview-notice';
export { ChangeRefused, recordChange } from './record-change';
export { organFormSchema, placeFormSchema } from './register-forms.schema';
export type { OrganForm, PlaceForm } from './register-forms.schema';
export { loadNotice } from './notice-file';
export type { LoadedNotice } from './notice-file';
export { organChange, placeChange } from './changes';
export type { Change } from './record-change';
