/** How the texts of a report, which are Chinese in either language, say what nobody has told yet. */
export const toBeChecked = '待核';
