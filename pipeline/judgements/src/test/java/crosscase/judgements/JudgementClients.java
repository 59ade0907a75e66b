package crosscase.judgements;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Three people who judge at the same time until the process is killed. Prints the id of each
 * request when it has been answered.
 */
final class JudgementClients {
  private JudgementClients() {}

  public static void main(String[] args) throws IOException {
    JudgementStore store = JudgementDatabase.open(Path.of(args[0])).judgements();
    for (String person : new String[] {"Ada", "Ben", "Cleo"}) {
      Thread.ofPlatform().start(() -> judge(store, person));
    }
  }

  private static void judge(JudgementStore store, String person) {
    try {
      for (int i = 0; ; i++) {
        String id = person + i;
        store.add(Requests.trust(Decision.ACCEPTED, person, id));
        System.out.println(id);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
