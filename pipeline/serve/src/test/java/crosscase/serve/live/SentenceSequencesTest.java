package crosscase.serve.live;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.DocumentUnits;
import crosscase.search.FieldValues;
import crosscase.search.SentenceSet;
import crosscase.serve.ServeSettings;
import crosscase.serve.SmallCorpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceSequencesTest {
  @TempDir Path folder;

  @Test
  void aSentencesPlaceIsTheNumberOfCountedSentencesBeforeItInItsDocument() throws Exception {
    ServeSettings settings = SmallCorpus.settings(folder);
    try (LiveCorpus live = new LiveCorpus(settings)) {
      for (Filter filter :
          List.of(
              Filter.ALL,
              new Filter("", Map.of(), List.of(), true),
              new Filter("trust OR control", Map.of(), List.of(), false),
              new Filter("", Map.of("case", List.of("welfare")), List.of(), false))) {
        List<String> expected = live.read(corpus -> oneByOne(corpus, filter));
        List<String> sequences = live.read(corpus -> sequences(corpus, filter));
        assertThat(sequences).as(filter.toString()).isEqualTo(expected).isNotEmpty();
      }
    }
  }

  private static List<String> sequences(OpenCorpus corpus, Filter filter) throws Exception {
    List<DocumentUnits> found =
        SentenceSequences.of(
            corpus.column("document"),
            corpus.column("case"),
            corpus.sentencesMatching(filter),
            List.copyOf(corpus.sentencesByTheme().values()));
    List<String> lines = new ArrayList<>();
    for (DocumentUnits document : found) {
      for (int i = 0; i < document.units().positions().length; i++) {
        lines.add(
            "%s %s %d: %d"
                .formatted(
                    document.document(),
                    document.caseName(),
                    document.units().positions()[i],
                    document.units().themes()[i]));
      }
      lines.add(document.document() + " " + document.units().units());
    }
    return lines;
  }

  /** The same, by looking at one sentence after the other. */
  private static List<String> oneByOne(OpenCorpus corpus, Filter filter) throws Exception {
    FieldValues documents = corpus.column("document");
    FieldValues cases = corpus.column("case");
    SentenceSet found = corpus.sentencesMatching(filter);
    List<SentenceSet> themes = List.copyOf(corpus.sentencesByTheme().values());
    List<String> lines = new ArrayList<>();
    String document = "";
    int place = 0;
    for (int id : found.ids(0, Integer.MAX_VALUE)) {
      String name = documents.values().get(documents.valueIndex(id));
      if (!name.equals(document)) {
        lines.add(document + " " + place);
        document = name;
        place = 0;
      }
      for (int theme = 0; theme < themes.size(); theme++) {
        if (themes.get(theme).and(found).ids(0, Integer.MAX_VALUE).contains(id)) {
          String caseName = cases.values().get(cases.valueIndex(id));
          lines.add("%s %s %d: %d".formatted(name, caseName, place, theme));
        }
      }
      place++;
    }
    lines.add(document + " " + place);
    return lines.subList(1, lines.size());
  }
}
