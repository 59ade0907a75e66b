package crosscase.serve.corpus;

import crosscase.serve.project.SourceRow;
import crosscase.serve.web.Link;
import crosscase.serve.web.Paths;
import java.util.Map;

/**
 * A source as the page lists it: what the last run made of it, and what the metadata says now.
 *
 * @param row of the report; one without numbers if no run has seen the source
 * @param metadata the cells of {@code metadata.csv} that the page can change
 */
public record SourceItem(String path, SourceRow row, Map<String, String> metadata, State state) {
  /** Where a source is on its way into the corpus. */
  public enum State {
    NEW("not read yet"),
    READ("read"),
    REJECTED("rejected"),
    EXCLUDED("left out");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public SourceItem {
    metadata = Map.copyOf(metadata);
  }

  /** The case that the metadata gives; without it, that of the last run or of the folder. */
  public String caseName() {
    return metadata.getOrDefault("case", row.caseName().isEmpty() ? firstFolder() : row.caseName());
  }

  private String firstFolder() {
    String folder = path.substring(0, Math.max(0, path.indexOf('/')));
    return folder.replaceFirst("\\.(zip|tar|tgz|mbox|mbx|eml)!$", "");
  }

  /** The genre that the metadata gives; without it, what the last run took the source for. */
  public String genre() {
    String given = metadata.getOrDefault("genre", "");
    return given.isEmpty() ? row.genre() : given;
  }

  /** The kind that the metadata gives; without it, that of the last run. */
  public String kind() {
    String given = metadata.getOrDefault("kind", "");
    return given.isEmpty() ? row.kind() : given;
  }

  public String link() {
    return Link.to(Paths.CORPUS + "/source").and("path", path).toString();
  }

  public boolean isExcluded() {
    return state == State.EXCLUDED;
  }

  public boolean isRejected() {
    return state == State.REJECTED;
  }

  public boolean isRead() {
    return state == State.READ;
  }

  public boolean isNew() {
    return state == State.NEW;
  }

  /** Whether somebody should look at it. */
  public boolean needsALook() {
    return isRejected() || (isRead() && !row.warnings().isEmpty());
  }
}
