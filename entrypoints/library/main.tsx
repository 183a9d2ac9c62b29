import { Library } from '../../components/library/Library';
import { showView } from '../views/show-view';
import { libraryPort } from './library-port';

showView(<Library port={libraryPort()} window={window} />);
