package crosscase.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the jobs are shell scripts")
class CorpusPageTest {
  @TempDir private Path folder;
  private final List<List<String>> started = new CopyOnWriteArrayList<>();

  private ServeSettings empty() {
    return ServeSettings.of(
        Optional.empty(),
        folder.resolve("projects"),
        arguments -> {
          started.add(arguments);
          SmallProject.makeCorpus(Path.of(arguments.get(arguments.indexOf("--corpus") + 1)));
          return SmallProject.finished("Sources: 2 new");
        },
        0);
  }

  @Test
  void fromAnEmptyServerToPairsOfThemesWithoutScripts() throws Exception {
    try (CrosscaseServer server = CrosscaseServer.start(empty())) {
      PageClient client = PageClient.of(server);
      assertThat(client.get("/search").headers().firstValue("Location")).hasValue("/corpus");
      assertThat(client.get("/api/v1/search?q=trust").statusCode()).isEqualTo(404);
      String csrf = PageClient.field(client.get("/corpus").body(), "csrf");

      client.post("/corpus/create", "csrf=" + csrf + "&name=Housing+2025");
      assertThat(client.get("/corpus").body()).contains("Housing 2025", "Add interviews first");
      client.upload("/corpus/upload", csrf, "housing", "01-talk.txt", "../../02-talk.txt");
      Path input = folder.resolve("projects/Housing 2025/input");
      assertThat(input.resolve("housing/01-talk.txt")).hasContent("I: Why?");
      assertThat(input.resolve("housing/02-talk.txt")).exists();
      String before = client.get("/corpus").body();
      assertThat(before).contains("2 sources", "not read yet", "Read, code and count");

      client.post("/corpus/run", "csrf=" + csrf);
      assertThat(client.get("/corpus/events", "Accept", "text/event-stream").body())
          .contains("event: finished", "Indexing");
      String after = client.get("/corpus").body();
      assertThat(after)
          .contains("Everything has been read and counted", "Sources: 2 new", "Speaker provider")
          .contains("href=\"/co-occurrence\"");
      assertThat(client.get("/co-occurrence").body()).contains("Trust");
      assertThat(started.getFirst()).startsWith("run", input.toString(), "--prune");
      assertThat(started.getFirst()).doesNotContain("--codebook");
    }
  }

  @Test
  void theReportShowsWhatEachSourceBecameAndTheFileBesideIt() throws Exception {
    try (CrosscaseServer server = CrosscaseServer.start(SmallProject.settings(folder))) {
      PageClient client = PageClient.of(server);

      assertThat(client.get("/corpus").body())
          .contains("4 sources", "1 rejected", "1 not read yet", "name its text column", "90 %")
          .contains("There are changes that have not been read yet");
      assertThat(client.get("/corpus?show=to-check").body())
          .contains(">schools/plan.xlsx<", ">housing/02-talk.txt<")
          .doesNotContain(">housing/01-talk.txt<");
      assertThat(client.get("/corpus/source?path=housing/01-talk.txt").body())
          .contains("Do you trust the control that they have?\n</pre>", "Speaker provider");
      assertThat(client.get("/corpus/source?path=housing/02-talk.txt").body())
          .contains("The roles of the speakers were guessed", "&lt;script")
          .doesNotContain("<script>alert");
      assertThat(client.get("/corpus/source?path=welfare/new.pdf").body()).contains("<iframe");
      assertThat(client.get("/corpus/source?path=none").statusCode()).isEqualTo(404);
      assertThat(client.get("/corpus/file?path=../corpus/codebook.yaml").statusCode())
          .isEqualTo(404);
      HttpResponse<String> file = client.get("/corpus/file?path=housing/02-talk.txt");
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .contains("attachment");
      assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }
  }

  @Test
  void correctionsAreWrittenBesideTheInterviewsAndRunAgain() throws Exception {
    try (CrosscaseServer server = CrosscaseServer.start(SmallProject.settings(folder))) {
      PageClient client = PageClient.of(server);
      String form = "csrf=" + PageClient.field(client.get("/corpus").body(), "csrf");
      client.post("/corpus/sources", form + "&source=housing%2F01-talk.txt&do=exclude");
      client.post("/corpus/sources", form + "&source=housing%2F02-talk.txt&case=homes");
      client.post(
          "/corpus/speakers", form + "&speaker=Speaker+client&speaker=R&name=Ann&role=client");

      assertThat(folder.resolve("input/metadata.csv"))
          .hasContent(
              "path,exclude,case\nhousing/01-talk.txt,yes,housing\nhousing/02-talk.txt,,homes\n");
      assertThat(folder.resolve("input/speakers.csv"))
          .hasContent(
              """
              label,name,role,speaker,path
              Cl,Ann,client,,
              Summary,,,no,
              R,Ann,client,,
              """);
      assertThat(client.get("/corpus").body()).contains("1 left out", ">no speaker<");
      client.post("/corpus/corrections", form + "&row=1");
      assertThat(Files.readString(folder.resolve("input/speakers.csv"))).doesNotContain("Summary");
      assertThat(client.post("/corpus/sources", form + "&source=none&do=exclude").statusCode())
          .isEqualTo(404);
      assertThat(client.post("/corpus/sources", form).body()).contains("No source was chosen");
    }
  }

  @Test
  void onlyAFormOfThisServerWritesOrRuns() throws Exception {
    try (CrosscaseServer server = CrosscaseServer.start(SmallProject.settings(folder))) {
      PageClient client = PageClient.of(server);
      String form = "csrf=" + PageClient.field(client.get("/corpus").body(), "csrf");
      for (String path :
          List.of("create", "open", "upload", "codebook", "run", "cancel", "sources", "speakers")) {
        assertThat(client.post("/corpus/" + path, "name=x").statusCode()).isEqualTo(403);
        assertThat(
                client.post("/corpus/" + path, form, "Origin", "http://example.org").statusCode())
            .isEqualTo(403);
        assertThat(
                client.post("/corpus/" + path, form, "Sec-Fetch-Site", "cross-site").statusCode())
            .isEqualTo(403);
      }
      assertThat(folder.resolve("projects")).doesNotExist();
    }
  }

  @Test
  void whoSitsAtAnotherMachineNamesNoFolders() throws Exception {
    ServeSettings settings = empty().withHost("0.0.0.0");
    try (CrosscaseServer server = CrosscaseServer.start(settings)) {
      PageClient client = PageClient.of(server);
      String page = client.get("/corpus?token=" + server.token().orElseThrow()).body();
      assertThat(page).contains("Create a project").doesNotContain("name=\"folder\"");
      String form = "csrf=" + PageClient.field(page, "csrf");
      assertThat(client.post("/corpus/create", form + "&name=x&folder=%2Fetc").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void aCodebookIsCheckedBeforeItReplacesTheOther() throws Exception {
    try (CrosscaseServer server = CrosscaseServer.start(SmallProject.settings(folder))) {
      PageClient client = PageClient.of(server);
      String csrf = PageClient.field(client.get("/corpus").body(), "csrf");
      assertThat(client.uploadAs("codebook", "/corpus/codebook", csrf, "themes: [").statusCode())
          .isEqualTo(400);
      client.uploadAs(
          "codebook", "/corpus/codebook", csrf, "themes:\n  - id: care\n    queries: [care]\n");
      assertThat(client.get("/corpus").body()).contains("a codebook with 1 theme");
      assertThat(folder.resolve("corpus/codebook.yaml.before/000001.yaml")).exists();
    }
  }
}
