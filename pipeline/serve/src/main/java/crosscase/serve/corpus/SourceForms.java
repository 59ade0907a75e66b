package crosscase.serve.corpus;

import crosscase.figures.Numbers;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.project.MetadataFile;
import crosscase.serve.project.SpeakersFile;
import crosscase.serve.running.JobRunner;
import crosscase.serve.web.RequestProblem;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms that correct sources and speakers, which write {@code metadata.csv} and {@code
 * speakers.csv}.
 */
public record SourceForms(LiveCorpus live, JobRunner jobs, Notices notices) {
  private static final int CONFLICT = 409;

  /** What empties a cell of several sources, where an empty field means no change. */
  private static final String NOTHING = "-";

  private static final String EXCLUDE = "exclude";

  /** Changes what the metadata says about the chosen sources. */
  public void sources(Context request) throws IOException {
    jobs.requireIdle();
    FormFields form = new FormFields(request);
    List<String> paths = form.chosen("source", "source");
    Map<String, String> values = values(form);
    List<SourceItem> items = new SourceListing(OpenProject.of(live)).items();
    paths.forEach(path -> SourceListing.item(items, path));
    if (!values.isEmpty()) {
      metadata().change(paths, values, SourceListing.cases(items));
      notices.add(
          "Changed %s. The next run reads it.".formatted(Numbers.counted(paths.size(), "source")));
    }
    form.goBack("#sources");
  }

  /** The cells to change, by column. */
  private static Map<String, String> values(FormFields form) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (form.text("do")) {
      case EXCLUDE -> values.put(EXCLUDE, "yes");
      case "include" -> values.put(EXCLUDE, "");
      default -> {
        for (String column : MetadataFile.EDITABLE) {
          String value = form.text(column);
          if (!value.isEmpty()) {
            values.put(column, value.equals(NOTHING) ? "" : value);
          }
        }
      }
    }
    return values;
  }

  private MetadataFile metadata() {
    MetadataFile metadata = new MetadataFile(OpenProject.input(live));
    if (metadata.isYaml()) {
      throw new RequestProblem(
          CONFLICT,
          "The metadata of this project is in corpus.yaml, which cannot be changed here. Change it"
              + " in a text editor.");
    }
    return metadata;
  }

  /** Renames, merges or removes speakers. */
  public void speakers(Context request) throws IOException {
    jobs.requireIdle();
    FormFields form = new FormFields(request);
    List<String> names = form.chosen("speaker", "speaker");
    SpeakersFile.Change change =
        new SpeakersFile.Change(
            form.text("name"),
            form.text("role"),
            form.text("no-speaker").isEmpty(),
            form.text("path"));
    if (change.changesNothing()) {
      throw new RequestProblem(
          CONFLICT, "Nothing was to be changed. Give a name or a role, or tick “no speaker”.");
    }
    new SpeakersFile(OpenProject.input(live)).change(names, change);
    notices.add(
        "Changed %s. The next run reads it.".formatted(Numbers.counted(names.size(), "speaker")));
    form.goBack("#speakers");
  }

  /** Drops corrections of speakers. */
  public void corrections(Context request) throws IOException {
    jobs.requireIdle();
    FormFields form = new FormFields(request);
    Set<Integer> rows =
        form.chosen("row", "correction").stream()
            .filter(row -> row.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    new SpeakersFile(OpenProject.input(live)).remove(rows);
    notices.add(
        "Removed %s. The next run reads it.".formatted(Numbers.counted(rows.size(), "correction")));
    form.goBack("#speakers");
  }
}
