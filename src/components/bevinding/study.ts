/** What is told of a study, in order; what nobody checked is said to be so. */
export const STUDY_FIELDS = ['opzet', 'deelnemers', 'land', 'uitkomst'] as const;
