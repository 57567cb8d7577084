import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../text/language';
import { nonceOf } from './nonce';
import { theme } from './theme';

/** The component library as this application uses it: its styles with the nonce, its words in the language of the reader. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    // Browsers of old desks know neither :where() nor logical properties.
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider
        // A name of two characters stays as it is written: 归入, not 归 入.
        button={{ autoInsertSpace: false }}
        csp={{ nonce: nonceOf(document) }}
        locale={language === 'zh' ? zhCN : enUS}
        theme={theme}
      >
        <App>{children}</App>
      </ConfigProvider>
    </StyleProvider>
  );
}
