import { memo } from 'react';
import type { Question } from '#core/jurisdiction/pack.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { MoneyField } from '../../fields/MoneyField.tsx';
import { TextArea } from '../../fields/TextArea.tsx';
import { TextField } from '../../fields/TextField.tsx';

/** A question that only a chosen ground asks; its words come from the pack. */
export const QuestionField = memo(function QuestionField({ question }: { readonly question: Question }) {
  const { id, kind, mayBeUnknown, options = [] } = question;
  const props = { name: `answers.${id}`, keys: `pack:questions.${id}`, mayBeUnknown };
  switch (kind) {
    case 'choice':
      return <ChoiceField {...props} options={options} />;
    case 'date':
      return <DateField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'paragraphs':
      return <TextArea {...props} />;
    case 'text':
      return <TextField {...props} />;
    default:
      return kind satisfies never;
  }
});
