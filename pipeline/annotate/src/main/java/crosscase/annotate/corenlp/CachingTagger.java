package crosscase.annotate.corenlp;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * CoreNLP's tagger, which asks once what hangs on nothing but a word, or two tags.
 *
 * <p>The score of a tag is the sum of what the words around it say and what the two tags before it
 * say. By itself CoreNLP gathers both again for each pair of tags that the two words before can
 * have.
 */
final class CachingTagger extends MaxentTagger {
  private static final long serialVersionUID = 1L;

  /** Where what the tags before say is not independent of the word. */
  private static final LogScores NOT_SEPARABLE = new LogScores(new double[0]);

  /** What a pair of tags says for each tag after it, unless the word is rare. */
  private final transient AtomicReferenceArray<LogScores> tagPairScores;

  private CachingTagger(String model) {
    super(model);
    tagPairScores = new AtomicReferenceArray<>(numTags() * numTags());
  }

  /** Tags by the model of these settings. */
  static POSTaggerAnnotator annotator(Properties settings) {
    return new POSTaggerAnnotator(
        new CachingTagger(settings.getProperty("pos.model")),
        Integer.parseInt(settings.getProperty("pos.maxlen")),
        1);
  }

  @Override
  public List<TaggedWord> tagSentence(List<? extends HasWord> sentence, boolean reuseTags) {
    return new CachedSentence().tagSentence(sentence, reuseTags);
  }

  /** The words of one sentence, at the positions that CoreNLP gives them. */
  private final class CachedSentence extends TestSentence {
    private String[][] tagNames = {};
    private int[][] possibleTags = {};
    private LogScores[] wordScores = {};
    private double[] historyScores = {};

    CachedSentence() {
      super(CachingTagger.this);
    }

    @Override
    protected void init() {
      super.init();
      tagNames = new String[leftWindow() + length() + rightWindow()][];
      possibleTags = new int[tagNames.length][];
      wordScores = new LogScores[tagNames.length];
    }

    @Override
    protected String[] stringTagsAt(int position) {
      if (tagNames[position] == null) {
        tagNames[position] = super.stringTagsAt(position);
      }
      return tagNames[position];
    }

    @Override
    public int[] getPossibleValues(int position) {
      if (possibleTags[position] == null) {
        possibleTags[position] = super.getPossibleValues(position);
      }
      return possibleTags[position];
    }

    @Override
    public double[] scoresOf(int[] chosen, int position) {
      if (wordScores[position] == null) {
        double[] scores = super.scoresOf(chosen, position);
        wordScores[position] = computeWordScores(position - leftWindow());
        return scores;
      }
      if (wordScores[position] == NOT_SEPARABLE) {
        return super.scoresOf(chosen, position);
      }
      int pair = chosen[position - 2] * numTags() + chosen[position - 1];
      LogScores ofPair = tagPairScores.get(pair);
      if (ofPair == null) {
        ofPair = computeTagPairScores(chosen, position);
        tagPairScores.set(pair, ofPair);
      }
      return ofPair.combinedWith(wordScores[position], getPossibleValues(position));
    }

    /** What CoreNLP has kept of it; before the third there are no two tags. */
    private LogScores computeWordScores(int word) {
      return word < 2 || CoreNlpInternals.isRare(CachingTagger.this, sent.get(word))
          ? NOT_SEPARABLE
          : new LogScores(CoreNlpInternals.localContextScores(this)[word]);
    }

    /** As CoreNLP finds them where the words say nothing. */
    private LogScores computeTagPairScores(int[] chosen, int position) {
      double[][] scoresOfWords = CoreNlpInternals.localContextScores(this);
      int word = position - leftWindow();
      double[] ofWord = scoresOfWords[word];
      scoresOfWords[word] = new double[ofWord.length];
      super.scoresOf(chosen, position);
      scoresOfWords[word] = ofWord;
      return new LogScores(historyScores);
    }

    /** CoreNLP keeps what a word says by itself if asked for as many tags as there are. */
    @Override
    protected double[] getHistories(String[] tags, History history) {
      double[] unnormalized = super.getHistories(new String[numTags()], history);
      historyScores = unnormalized.clone();
      return unnormalized;
    }
  }
}
