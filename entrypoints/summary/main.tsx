import '../../components/ui/theme.css';
import { render } from 'preact';
import { SummaryPage } from '../../components/summary/SummaryPage.tsx';
import { rules } from '../../rules/index.ts';

const isSample = new URLSearchParams(location.search).has('sample');

render(
  <SummaryPage rules={rules} isSample={isSample} />,
  document.querySelector('#app') ?? document.body,
);
