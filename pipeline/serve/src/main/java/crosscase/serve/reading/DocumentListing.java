package crosscase.serve.reading;

import crosscase.corpus.Voice;
import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.layout.Pagination;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Lists the documents that have a matching sentence, with titles, cases and speakers. */
record DocumentListing(OpenCorpus corpus, Filter filter, Link here) {
  private static final int DOCUMENTS_PER_PAGE = 50;
  private static final int SPEAKERS_SHOWN = 4;

  DocumentList page() throws IOException, QueryException {
    int[] counts = corpus.counts(filter, "document");
    List<String> paths = corpus.column("document").values();
    int from = here.number(Parameters.FROM, 1, 1, Math.max(1, counts.length));
    List<DocumentList.Row> rows = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i] > 0 ? 1 : 0;
      if (counts[i] > 0 && total >= from && rows.size() < DOCUMENTS_PER_PAGE) {
        rows.add(row(paths.get(i), counts[i]));
      }
    }
    return new DocumentList(
        rows, total, Pagination.of(here, from, rows.size(), DOCUMENTS_PER_PAGE, total));
  }

  private DocumentList.Row row(String path, int matches) throws IOException, QueryException {
    SentenceSet sentences = corpus.column("document").sentencesWith(Set.of(path));
    String title = corpus.search().documentTitle(path);
    List<String> cases = mostFrequent("case", sentences);
    List<String> speakers = mostFrequent("speaker", withoutInterviewer(sentences));
    String link = here.without(Parameters.FROM).with(Parameters.OPEN, path).toString();
    return new DocumentList.Row(
        path,
        title.isEmpty() ? path : title,
        cases.isEmpty() ? "" : cases.getFirst(),
        speakers.stream().limit(SPEAKERS_SHOWN).toList(),
        Math.max(0, speakers.size() - SPEAKERS_SHOWN),
        matches,
        link);
  }

  private SentenceSet withoutInterviewer(SentenceSet sentences) throws QueryException {
    return sentences.without(
        corpus.column("voice").sentencesWith(Set.of(Voice.INTERVIEWER.word())));
  }

  /** The values that the sentences have of a field, the most frequent first. */
  private List<String> mostFrequent(String field, SentenceSet sentences) throws QueryException {
    FieldValues column = corpus.column(field);
    int[] counts = column.counts(sentences);
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0 && !column.values().get(i).isEmpty())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> counts[i]).reversed())
        .map(column.values()::get)
        .toList();
  }
}
