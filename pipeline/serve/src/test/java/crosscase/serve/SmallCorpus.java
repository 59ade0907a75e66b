package crosscase.serve;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import crosscase.search.SentenceIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few invented interviews in an index, with a codebook. */
public final class SmallCorpus {
  static final String HOSTILE = "<script>alert(\"x\")</script> & 'quoted'";

  static final String CODEBOOK =
      """
      # A comment that must stay.
      title: Small
      themes:
        - id: trust
          label: Trust
          colour: '#2166AC'
          definition: Reliance on another.
          queries:
            # Why this query is here.
            - 'trust'
            - 'faith'

        - id: control
          label: Control
          definition: Being held on a lead.
          queries:
            - 'control'
          exclude:
            - '"pest control"'

        - id: money
          label: Money
          queries: ['money']
      """;

  private static final String[] TURNS = {
    "|interviewer|Do you trust the control that they have?",
    "|provider|We trust them and they trust us.",
    "|provider|There is control in everything. Control came before trust did.",
    "|client|Nobody asked about money. Pest control came on the Thursday.",
    "|provider|Trust takes time and control takes it away.",
    "|client|I have faith in the women at the desk."
  };

  private static final Pattern SENTENCE = Pattern.compile("[^.?]+[.?]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private SmallCorpus() {}

  static Path codebook(Path folder) throws IOException {
    return Files.writeString(folder.resolve("codebook.yaml"), CODEBOOK);
  }

  static Path index(Path folder) throws IOException {
    Path index = folder.resolve("index");
    SentenceIndex.rebuild(index, sentences().iterator(), "7");
    return index;
  }

  public static ServeSettings settings(Path folder) throws IOException {
    index(folder);
    return ServeSettings.of(folder, codebook(folder), 0);
  }

  static List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    for (String name : List.of("housing", "schools", "welfare")) {
      all.addAll(interview(name + "/01-talk.txt", name, Kind.INTERVIEW, "A talk on " + name));
      all.addAll(interview(name + "/02-talk.txt", name, Kind.FOCUS_GROUP, "Another talk"));
    }
    all.addAll(hostile());
    return all;
  }

  private static List<Sentence> interview(String path, String caseName, Kind kind, String title) {
    DocumentMetadata description =
        new DocumentMetadata(
            path,
            Optional.of(caseName),
            kind,
            title,
            "2025-03-11",
            Map.of("region", "North"),
            Map.of());
    List<Sentence> sentences = new ArrayList<>();
    int begin =
        add(sentences, description, title + ".", 1, Paragraph.Form.HEADING, Optional.empty(), 0);
    for (int i = 0; i < TURNS.length; i++) {
      String[] parts = TURNS[i].split("\\|");
      Turn turn =
          new Turn(
              i + 1,
              parts[1].equals("interviewer") ? "Interviewer" : "Speaker " + parts[1],
              parts[1],
              false,
              OptionalLong.of(i * 61_000L),
              List.of());
      begin =
          add(
              sentences,
              description,
              parts[2],
              i + 2,
              Paragraph.Form.TEXT,
              Optional.of(turn),
              begin);
    }
    return sentences;
  }

  private static List<Sentence> hostile() {
    DocumentMetadata description =
        new DocumentMetadata(
            "zz/" + HOSTILE.replace("/", "_") + ".txt",
            Optional.of(HOSTILE),
            Kind.OTHER,
            HOSTILE,
            HOSTILE,
            Map.of("region", HOSTILE),
            Map.of());
    Turn turn = new Turn(1, HOSTILE, HOSTILE, false, OptionalLong.empty(), List.of());
    List<Sentence> sentences = new ArrayList<>();
    add(
        sentences,
        description,
        "They trust " + HOSTILE + " entirely.",
        1,
        Paragraph.Form.TEXT,
        Optional.of(turn),
        0);
    return sentences;
  }

  private static int add(
      List<Sentence> to,
      DocumentMetadata description,
      String text,
      int paragraph,
      Paragraph.Form form,
      Optional<Turn> turn,
      int begin) {
    Matcher found = SENTENCE.matcher(text);
    while (found.find()) {
      String words = found.group().strip();
      int start = begin + found.start() + found.group().indexOf(words);
      to.add(
          new Sentence(
              description,
              to.size() + 1,
              paragraph,
              form,
              OptionalInt.of(1 + paragraph / 4),
              "Part " + description.title(),
              turn,
              Optional.empty(),
              new Span(start, start + words.length()),
              words,
              tokens(words, start)));
    }
    return begin + text.length() + 1;
  }

  private static List<Token> tokens(String text, int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Span span = new Span(start + word.start(), start + word.end());
      String form = word.group();
      tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), "NN", Token.NO_ENTITY));
    }
    return tokens;
  }
}
