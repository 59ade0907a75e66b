package crosscase.annotate;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CoreNLP's tagger, which looks up once which tags a word of a sentence can have.
 *
 * <p>By itself it does so again for each pair of tags that the two words before it can have.
 */
final class KnownTags extends MaxentTagger {
  private static final long serialVersionUID = 1L;

  /** From each tag to itself: the very objects that CoreNLP numbers them by. */
  private final transient Map<String, String> numbered;

  private KnownTags(String model) {
    super(model);
    numbered = tagSet().stream().collect(Collectors.toMap(tag -> tag, tag -> tag));
  }

  /** Tags by the model of these settings. */
  static POSTaggerAnnotator annotator(Properties settings) {
    return new POSTaggerAnnotator(
        new KnownTags(settings.getProperty("pos.model")),
        Integer.parseInt(settings.getProperty("pos.maxlen")),
        1);
  }

  @Override
  public List<TaggedWord> tagSentence(List<? extends HasWord> sentence, boolean reuseTags) {
    return new Words().tagSentence(sentence, reuseTags);
  }

  private String[] numbered(String[] tags) {
    return Stream.of(tags).map(tag -> numbered.getOrDefault(tag, tag)).toArray(String[]::new);
  }

  /** The words of one sentence. */
  private final class Words extends TestSentence {
    private String[][] tags = {};

    Words() {
      super(KnownTags.this);
    }

    @Override
    protected String[] stringTagsAt(int position) {
      if (tags.length == 0) {
        tags = new String[leftWindow() + length() + rightWindow()][];
      }
      if (tags[position] == null) {
        tags[position] = numbered(super.stringTagsAt(position));
      }
      return tags[position];
    }
  }
}
