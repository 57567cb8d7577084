import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Text } from '../api/client';
import { en } from './en';
import { zh } from './zh-CN';
import type { Words } from './words';

export type Language = 'zh' | 'en';

interface Speaking {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const Speaking = createContext<Speaking>({ language: 'zh', speak: () => undefined });
const kept = 'anjian.language';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, speak] = useState<Language>(() => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    localStorage.setItem(kept, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const speaking = useMemo(() => ({ language, speak }), [language]);
  return <Speaking.Provider value={speaking}>{children}</Speaking.Provider>;
}

export const useLanguage = (): Speaking => useContext(Speaking);

/** The words of the application in the language of the reader. */
export function useWords(): Words {
  return useLanguage().language === 'zh' ? zh : en;
}

/** Says a text of the API, which carries both languages, in the language of the reader. */
export function useSay(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
