import 'pretendard/dist/web/variable/pretendardvariable.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/privacy.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Recoup } from './app/Recoup.tsx';
import { App } from './shell/App.tsx';
import { transportOfThisHost } from './transport/transport.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Recoup transport={transportOfThisHost()}>
      <App />
    </Recoup>
  </StrictMode>,
);
