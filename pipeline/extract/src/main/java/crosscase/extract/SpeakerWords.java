package crosscase.extract;

import static java.util.stream.Collectors.joining;

import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Turn;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many words each speaker says in some documents, the most talkative first. */
public record SpeakerWords(List<SpeakerCount> speakers) {
  private static final int MAX_NAMED = 20;

  /**
   * One speaker.
   *
   * @param roleInferred whether the role was guessed
   */
  public record SpeakerCount(String name, String role, boolean roleInferred, int words, int turns) {
    private SpeakerCount plus(int moreWords, int moreTurns) {
      return new SpeakerCount(name, role, roleInferred, words + moreWords, turns + moreTurns);
    }

    /** {@code Ann (provider, 1,204 words)}. */
    public String text() {
      return "%s (%s%s, %,d %s)"
          .formatted(
              name, role, roleInferred ? ", guessed" : "", words, words == 1 ? "word" : "words");
    }
  }

  public SpeakerWords {
    speakers = List.copyOf(speakers);
  }

  /** Counts; answers of unnamed people are nobody's. */
  public static SpeakerWords of(List<Document> documents) {
    Map<List<Object>, SpeakerCount> counts = new LinkedHashMap<>();
    for (Document document : documents) {
      for (Turn turn : document.turns()) {
        add(counts, turn, 0, 1);
      }
      for (Paragraph paragraph : document.paragraphs()) {
        int words = count(paragraph.span().of(document.text()));
        document.turnOf(paragraph).ifPresent(turn -> add(counts, turn, words, 0));
      }
    }
    return new SpeakerWords(
        counts.values().stream()
            .sorted(Comparator.comparingInt(SpeakerCount::words).reversed())
            .toList());
  }

  private static void add(Map<List<Object>, SpeakerCount> counts, Turn turn, int words, int turns) {
    if (!turn.speaker().isEmpty()) {
      counts.merge(
          List.of(turn.speaker(), turn.role(), turn.roleInferred()),
          new SpeakerCount(turn.speaker(), turn.role(), turn.roleInferred(), words, turns),
          (a, b) -> a.plus(b.words(), b.turns()));
    }
  }

  /** The words of all of them. */
  public int total() {
    return speakers.stream().mapToInt(SpeakerCount::words).sum();
  }

  /** {@code Ann (provider, 1,204 words); I (interviewer, guessed, 310 words)}. */
  public String text() {
    int more = speakers.size() - MAX_NAMED;
    return speakers.stream().limit(MAX_NAMED).map(SpeakerCount::text).collect(joining("; "))
        + (more > 0 ? "; and %,d more".formatted(more) : "");
  }

  /** Runs of letters and digits, with the apostrophes and hyphens within them. */
  static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isPart =
          Character.isLetterOrDigit(sign)
              || Character.isSurrogate(sign)
              || (inWord && "'’-".indexOf(sign) >= 0);
      words += isPart && !inWord ? 1 : 0;
      inWord = isPart;
    }
    return words;
  }
}
