package crosscase.extract;

import static java.util.stream.Collectors.joining;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.LeftOut;
import crosscase.corpus.Provenance;
import crosscase.corpus.Rejection;
import crosscase.extract.SpeakerWords.SpeakerCount;
import crosscase.extract.turns.RoleGuess;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source: a row of the intake report.
 *
 * <p>Where the documents of a table differ, their values are listed. Quotes no text but the labels
 * of speakers.
 *
 * @param source its path below the input root
 * @param state {@link #READ} or {@link #REJECTED}
 * @param reason why it was rejected and how to mend that; empty if it was read
 * @param encoding empty if the format does not leave it open
 * @param encodingReason how the encoding is known
 * @param language ISO 639-1
 * @param speakers everybody who speaks, with role and words, the most talkative first
 * @param wordsWithSpeaker how many of its words are in turns of somebody
 * @param pages null if the file does not say
 * @param leftOut how much of each sort of text was left out, such as {@code 2 comments}
 * @param warnings one sentence each about what looks wrong; guessed roles are not among them
 * @param correctedLabels the labels that {@code speakers.csv} names
 */
public record SourceSummary(
    String source,
    String caseName,
    String kind,
    String state,
    String reason,
    String genre,
    String genreReason,
    String encoding,
    String encodingReason,
    String language,
    int documents,
    int turns,
    List<SpeakerCount> speakers,
    int words,
    int wordsWithSpeaker,
    @Nullable Integer pages,
    List<String> leftOut,
    List<String> warnings,
    List<String> correctedLabels) {
  /** The state of a source that became documents. */
  public static final String READ = "read";

  /** The state of a source from which no document could be made. */
  public static final String REJECTED = "rejected";

  /** As many different sentences as anybody reads about one file. */
  private static final int MAX_SENTENCES = 20;

  private static final int MAX_VALUES = 20;

  public SourceSummary {
    speakers = List.copyOf(speakers);
    leftOut = List.copyOf(leftOut);
    warnings = List.copyOf(warnings);
    correctedLabels = List.copyOf(correctedLabels);
  }

  /** Of a source that became these documents, at least one. */
  public static SourceSummary of(List<Document> documents) {
    Provenance first = documents.getFirst().provenance();
    SpeakerWords words = SpeakerWords.of(documents);
    return new SourceSummary(
        first.source(),
        values(documents, document -> document.metadata().caseName().orElse("")),
        values(documents, document -> document.metadata().kind().word()),
        READ,
        "",
        values(documents, document -> document.provenance().genre().genre().word()),
        first.genre().reason(),
        first.encoding().name(),
        first.encoding().reason(),
        values(documents, document -> document.provenance().language()),
        documents.size(),
        documents.stream().mapToInt(document -> document.turns().size()).sum(),
        words.speakers(),
        documents.stream().mapToInt(SourceSummary::words).sum(),
        words.total(),
        first.pages().isPresent() ? first.pages().getAsInt() : null,
        sentences(documents, reading -> reading.leftOut().stream().map(LeftOut::words)),
        sentences(documents, reading -> reading.warnings().stream().filter(w -> !isGuess(w))),
        distinct(documents, reading -> reading.correctedLabels().stream()));
  }

  /** Of a source that was rejected. */
  public static SourceSummary of(Rejection rejection, DocumentMetadata description) {
    return new SourceSummary(
        rejection.path(),
        description.caseName().orElse(""),
        description.kind().word(),
        REJECTED,
        "%s: %s".formatted(rejection.reason().word(), rejection.detail()),
        "",
        "",
        "",
        "",
        "",
        0,
        0,
        List.of(),
        0,
        0,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether it became documents. */
  public boolean wasRead() {
    return state.equals(READ);
  }

  private static int words(Document document) {
    return document.paragraphs().stream()
        .mapToInt(paragraph -> SpeakerWords.count(paragraph.span().of(document.text())))
        .sum();
  }

  private static String values(List<Document> documents, Function<Document, String> value) {
    List<String> all =
        documents.stream().map(value).filter(each -> !each.isEmpty()).distinct().toList();
    return limited(all, MAX_VALUES).collect(joining(", "));
  }

  private static List<String> sentences(
      List<Document> documents, Function<Provenance, Stream<String>> wanted) {
    return limited(distinct(documents, wanted), MAX_SENTENCES).toList();
  }

  private static List<String> distinct(
      List<Document> documents, Function<Provenance, Stream<String>> wanted) {
    return documents.stream()
        .flatMap(document -> wanted.apply(document.provenance()))
        .distinct()
        .toList();
  }

  private static Stream<String> limited(List<String> all, int most) {
    return all.size() <= most
        ? all.stream()
        : Stream.concat(
            all.stream().limit(most), Stream.of("and %,d more.".formatted(all.size() - most)));
  }

  private static boolean isGuess(String warning) {
    return warning.startsWith(RoleGuess.WARNING);
  }
}
