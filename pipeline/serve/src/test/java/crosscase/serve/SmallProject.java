package crosscase.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project with two interviews of {@link SmallCorpus}, as a run leaves it. */
final class SmallProject {
  static final String REPORT =
      """
      source,case,kind,state,reason,genre,genre_reason,encoding,encoding_reason,language,documents,turns,speakers,words,words_with_speaker,pages,left_out,warnings,corrected_labels
      housing/01-talk.txt,housing,interview,read,,transcript,labels recur,UTF-8,,en,1,6,"Interviewer (interviewer), Speaker provider (provider)",60,54,,,,
      housing/02-talk.txt,housing,other,read,,transcript,labels recur,KOI8-R,,en,1,6,Speaker client (client),60,30,3,2 page numbers,The roles of the speakers were guessed.,
      schools/plan.xlsx,schools,other,rejected,a table: name its text column in the metadata,,,,,,0,0,,0,0,,,,
      """;

  private SmallProject() {}

  /** The settings of a server that has the project open. */
  static ServeSettings settings(Path folder) throws IOException {
    return settings(folder, arguments -> finished("echo"));
  }

  static ServeSettings settings(Path folder, JobLauncher launcher) throws IOException {
    Project project = read(folder);
    return ServeSettings.of(Optional.of(project), folder.resolve("projects"), launcher, 0);
  }

  private static Project read(Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path input = folder.resolve("input");
    write(input, "housing/01-talk.txt", "Interviewer: Do you trust the control that they have?\n");
    write(input, "housing/02-talk.txt", SmallCorpus.HOSTILE);
    write(input, "schools/plan.xlsx", "PK");
    write(input, "welfare/new.pdf", "%PDF-1.4");
    Files.writeString(
        input.resolve("speakers.csv"),
        "label,name,role,speaker,path\nCl,Speaker client,client,,\nSummary,,,no,\n");
    makeCorpus(corpus);
    return Project.of("small", corpus, Optional.of(input));
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  /** What a run makes. */
  static void makeCorpus(Path corpus) throws IOException {
    Files.createDirectories(corpus.resolve("results/cooccurrence"));
    SmallCorpus.codebook(corpus);
    SmallCorpus.index(corpus);
    Files.writeString(corpus.resolve("results/cooccurrence/sources.csv"), REPORT);
    Files.writeString(corpus.resolve("results/last-run.json"), "{}");
  }

  /** A process that has printed the steps of a run. */
  static Process finished(String result) throws IOException {
    String script = "echo 'Indexing ...' >&2; echo 'Indexing: 0.1 s' >&2; echo '" + result + "'";
    return new ProcessBuilder(List.of("sh", "-c", script)).start();
  }
}
